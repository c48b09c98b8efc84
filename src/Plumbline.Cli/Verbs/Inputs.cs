using System.CommandLine;

namespace Plumbline.Cli.Verbs;

/// <summary>The arguments and options that several verbs take, worded once.</summary>
internal static class Inputs
{
    public static Argument<string> Folder() => new("DIR") { Description = "The folder of the inspection." };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for machines." };
}
