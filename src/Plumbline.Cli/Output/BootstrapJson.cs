namespace Plumbline.Cli.Output;

/// <summary>The draws that the chances of comments come from, so that anyone can repeat them.</summary>
internal sealed record BootstrapJson(string Seed, int Replicates);
