/** `node --import` this into a program that a command starts: when the command is killed, the program ends too. */
process.on('disconnect', () => process.exit(1));
// The channel alone is no reason to go on.
process.channel?.unref();
