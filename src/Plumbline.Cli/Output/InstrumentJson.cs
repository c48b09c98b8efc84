namespace Plumbline.Cli.Output;

/// <summary>What <c>instrument check --json</c> prints of a sound instrument.</summary>
/// <param name="Fingerprint">SHA-256 of its text with line feeds.</param>
internal sealed record InstrumentJson(string Id, string Version, int Questions, int Scored, string Fingerprint);
