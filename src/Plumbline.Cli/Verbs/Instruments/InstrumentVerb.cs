using System.CommandLine;

namespace Plumbline.Cli.Verbs.Instruments;

/// <summary><c>instrument</c>: prove, compare, convert and publish question sets.</summary>
internal static class InstrumentVerb
{
    public static Command Command() => new("instrument", "Prove, compare, convert and publish instruments.")
    {
        InstrumentCheckVerb.Command(),
        InstrumentDiffVerb.Command(),
        InstrumentConvertVerb.Command(),
        InstrumentPublishVerb.Command(),
        InstrumentAidVerb.Command(),
    };

    public static Argument<string> File(string name = "FILE", string description = "The YAML file of an instrument, or its workbook (.xlsx).") =>
        new(name) { Description = description };
}
