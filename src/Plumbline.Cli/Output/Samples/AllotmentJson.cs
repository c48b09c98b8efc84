namespace Plumbline.Cli.Output.Samples;

/// <summary>A size and its history as machines read it; steps are named as in the sampler of the Ministry of Justice.</summary>
internal sealed record AllotmentJson(string Id, int Available, int Wanted, IReadOnlyList<string> History);
