using Plumbline.Instruments.Changes;

namespace Plumbline.Cli.Output.Instruments;

/// <summary>One change of <c>instrument diff --json</c>; the class is <c>safe</c>, <c>needs-mapping</c> or <c>breaking</c>.</summary>
internal sealed record InstrumentChangeJson(string Code, string Class, string Subject, string What, string Why, string? ToDo)
{
    public static InstrumentChangeJson Of(InstrumentChange change) => new(
        change.Kind.Code,
        change.Class switch { ChangeClass.Safe => "safe", ChangeClass.NeedsMapping => "needs-mapping", _ => "breaking" },
        change.Subject,
        change.What,
        change.Kind.Why,
        change.Kind.ToDo.Length == 0 ? null : change.Kind.ToDo);
}
