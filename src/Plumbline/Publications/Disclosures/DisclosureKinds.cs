namespace Plumbline.Publications.Disclosures;

/// <summary>The kinds of disclosure by the words that tables use and by those that people read.</summary>
public static class DisclosureKinds
{
    private static readonly Dictionary<DisclosureKind, (string Code, LocalText Name)> Known = new()
    {
        [DisclosureKind.SmallCount] = ("small-count", new("A small number is printed", "Argreffir rhif bach")),
        [DisclosureKind.Follows] = ("follows", new("A withheld number can be worked out", "Gellir cyfrifo rhif a gedwir yn ôl")),
        [DisclosureKind.Near] = ("near", new("A withheld number can be told within three", "Gellir gwybod rhif a gedwir yn ôl o fewn tri")),
        [DisclosureKind.Slip] = ("slip", new("One file prints what another withholds", "Mae un ffeil yn argraffu’r hyn y mae un arall yn ei gadw’n ôl")),
        [DisclosureKind.Difference] = ("difference", new("Editions differ by a few children", "Mae argraffiadau’n wahanol o ychydig blant")),
        [DisclosureKind.Dominance] = ("dominance", new("A score rests on too few cases", "Mae sgôr yn seiliedig ar rhy ychydig o achosion")),
        [DisclosureKind.Name] = ("name", new("A name, or what a person is known by", "Enw, neu’r hyn yr adnabyddir rhywun wrtho")),
        [DisclosureKind.ThinContext] = ("thin-context", new("A story that fits only a few cases", "Hanes nad yw’n gweddu ond i ychydig o achosion")),
        [DisclosureKind.ThinBenchmark] = ("thin-benchmark", new("A benchmark of too few areas", "Meincnod o rhy ychydig o ardaloedd")),
    };

    public static string Code(this DisclosureKind kind) => Known[kind].Code;

    public static LocalText Name(this DisclosureKind kind) => Known[kind].Name;

    public static DisclosureKind FromCode(string code) => Known.First(known => known.Value.Code == code).Key;
}
