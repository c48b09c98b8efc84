namespace Plumbline.Workspace.Caseloads.Intakes;

/// <summary>Why a list of a service does not become a caseload.</summary>
public static class IntakeRefusals
{
    public const string UndecidedCode = "pair-undecided";

    private static readonly LocalText NoMapping = new("choose how the list is written", "dewiswch sut mae’r rhestr wedi’i hysgrifennu");

    private static readonly LocalText NothingWaits = new(
        "no list of yours waits here; upload it again", "nid oes rhestr gennych yn aros yma; uwchlwythwch hi eto");

    private static readonly LocalText Nobody = new("no case of the list is eligible", "nid oes achos cymwys yn y rhestr");

    private static readonly LocalText Window = new("the last day comes before the first", "mae’r diwrnod olaf yn dod cyn y cyntaf");

    private static readonly LocalText IsUndecided = new("say whether lines {0} and {1} are the same child", "dywedwch ai’r un plentyn yw llinellau {0} a {1}");

    private static readonly LocalText Many = new("the list has more than {0} cases", "mae gan y rhestr fwy na {0} o achosion");

    public static Refusal UnknownMapping() => Refusal.Of("mapping-unknown", NoMapping) with { Subject = PrepareCaseload.MappingField };

    public static Refusal Nothing() => Refusal.Of("nothing-waits", NothingWaits);

    public static Refusal NobodyEligible() => Refusal.Of("nobody-eligible", Nobody);

    public static Refusal WrongWindow() => Refusal.Of("window-wrong", Window) with { Subject = PrepareCaseload.ToField };

    public static Refusal TooManyCases(int most) => Refusal.Of("too-many-cases", Many, most);

    /// <param name="pair">Its place among the pairs to decide, from 0.</param>
    public static Refusal Undecided(int pair, int first, int second) =>
        Refusal.Of(UndecidedCode, IsUndecided, first, second) with { Subject = pair.ToString(System.Globalization.CultureInfo.InvariantCulture) };
}
