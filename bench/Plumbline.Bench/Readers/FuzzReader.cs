namespace Plumbline.Bench.Readers;

/// <summary>One reader under fire.</summary>
/// <param name="Times">How often it is tried in a round: quick ones often, slow ones once.</param>
/// <param name="Read">Is given the way to spoil a seed and to choose a number below another.</param>
internal sealed record FuzzReader(string Name, int Times, Action<Func<byte[], byte[]>, Func<int, int>> Read);
