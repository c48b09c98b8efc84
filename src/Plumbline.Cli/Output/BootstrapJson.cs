namespace Plumbline.Cli.Output;

/// <summary>The draws that the standard errors of the bootstrap come from, so that anyone can repeat them.</summary>
internal sealed record BootstrapJson(string Seed, int Replicates);
