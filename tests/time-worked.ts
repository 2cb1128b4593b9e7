/** Milliseconds that this thread has worked so far. A clock would also count what else the machine has to do. */
export function timeWorked(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
}
