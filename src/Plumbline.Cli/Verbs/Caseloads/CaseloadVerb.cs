using System.CommandLine;

namespace Plumbline.Cli.Verbs.Caseloads;

/// <summary><c>caseload</c>: from a service's list to a caseload without names.</summary>
internal static class CaseloadVerb
{
    public static Command Command() => new("caseload", "Make a caseload from the list that a service sends.") { IntakeVerb.Command() };
}
