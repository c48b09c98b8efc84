namespace Plumbline.Cli.Output.Samples;

/// <summary>A replacement as machines read it.</summary>
internal sealed record ExchangeJson(string Out, string Reason, string In);
