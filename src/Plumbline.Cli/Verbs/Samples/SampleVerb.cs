using System.CommandLine;

namespace Plumbline.Cli.Verbs.Samples;

/// <summary><c>sample</c>: how many cases, which ones, the same again, and another for one that falls out.</summary>
internal static class SampleVerb
{
    public static Command Command() => new("sample", "Draw the cases of an inspection from its caseload, so that anyone can repeat the draw.")
    {
        SizeVerb.Command(),
        DrawVerb.Command(),
        VerifyDrawVerb.Command(),
        ReplaceVerb.Command(),
    };

    public static Option<string> Caseload() =>
        new("--caseload") { Description = "The caseload: CSV or XLSX with case_id and a column for each thing known of a case.", Required = true };
}
