namespace Plumbline.Cli.Output.Samples;

/// <summary>One value of one margin as machines read it.</summary>
internal sealed record MarginJson(string Field, string Value, int Caseload, int Sample, double Expected, double Deviation);
