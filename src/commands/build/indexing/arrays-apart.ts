import { Deserializer, Serializer } from 'node:v8';

/** Kinds of arrays, by their numbers in what is written. */
const KINDS = [Uint8Array, Uint16Array, Uint32Array] as const;

type Numbers = InstanceType<(typeof KINDS)[number]>;

/** At such places an array of any kind may begin. */
const ALIGNED = Uint32Array.BYTES_PER_ELEMENT;

/**
 * A value for the disk of which arrays of numbers are nine tenths: `v8.serialize` would copy them all, more than once. Here they
 * lie behind the rest as they are, and whoever reads them copies none.
 * @param value as for `v8.serialize`, but with no arrays of other kinds than `KINDS`
 * @returns pieces to be written one after the other
 * @throws Error for what cannot be written: a function, say
 */
export function takenApart(value: unknown): Uint8Array[] {
	const rest = new WithoutArrays();
	rest.writeHeader();
	rest.writeValue(value);
	const written = rest.releaseBuffer();
	const length = new Uint8Array(Uint32Array.of(written.length).buffer);
	return [length, ...padded(written), ...rest.arrays.flatMap(padded)];
}

/**
 * What `takenApart` was given. Its arrays lie in the bytes: whoever writes into these changes it.
 * @param bytes begin where an array may
 * @throws Error for something else, and for what is cut off
 */
export function putTogether(bytes: Uint8Array): unknown {
	const [length] = new Uint32Array(bytes.buffer, bytes.byteOffset, 1);
	const written = bytes.subarray(ALIGNED, ALIGNED + length!);
	const rest = new WithArrays(written, bytes.subarray(ALIGNED + withPadding(length!)));
	rest.readHeader();
	return rest.readValue();
}

const withPadding = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

/** The bytes of an array, and as many more as the next one has to wait for. */
function padded({ buffer, byteOffset, byteLength }: Numbers): Uint8Array[] {
	const bytes = new Uint8Array(buffer, byteOffset, byteLength);
	const missing = withPadding(byteLength) - byteLength;
	return missing === 0 ? [bytes] : [bytes, new Uint8Array(missing)];
}

// Node calls what begins with `_` for each array: https://nodejs.org/api/v8.html#serialization-api
class WithoutArrays extends Serializer {
	readonly arrays: Numbers[] = [];
	declare _setTreatArrayBufferViewsAsHostObjects: (are: boolean) => void;

	constructor() {
		super();
		this._setTreatArrayBufferViewsAsHostObjects(true);
	}

	_writeHostObject(array: Numbers): void {
		const kind = KINDS.findIndex((kind) => array instanceof kind);
		if (kind === -1) throw new Error(`cannot be written: ${array.constructor.name}`);
		this.writeUint32(kind);
		this.writeUint32(array.length);
		this.arrays.push(array);
	}
}

class WithArrays extends Deserializer {
	readonly #arrays: Uint8Array;
	#at = 0;

	constructor(rest: Uint8Array, arrays: Uint8Array) {
		super(rest);
		this.#arrays = arrays;
	}

	_readHostObject(): Numbers {
		const [Kind, length] = [KINDS[this.readUint32()]!, this.readUint32()];
		const array = new Kind(
			this.#arrays.buffer as ArrayBuffer,
			this.#arrays.byteOffset + this.#at,
			length,
		);
		this.#at += withPadding(array.byteLength);
		return array;
	}
}
