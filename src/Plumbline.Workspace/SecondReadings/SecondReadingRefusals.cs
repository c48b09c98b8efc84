namespace Plumbline.Workspace.SecondReadings;

/// <summary>Why second readings are not drawn, given or settled.</summary>
public static class SecondReadingRefusals
{
    private static readonly LocalText IsDrawn = new(
        "the cases have been drawn; a draw is not repeated until it pleases",
        "mae’r achosion wedi’u tynnu; ni chaniateir ail-dynnu nes cael canlyniad sy’n plesio");

    private static readonly LocalText Reads = new(
        "choose someone who may read the case: not its first reader, nobody who reviewed it, nobody with a conflict of interest",
        "dewiswch rywun a gaiff ddarllen yr achos: nid ei ddarllenydd cyntaf, na neb a’i hadolygodd, na neb â gwrthdaro buddiannau");

    private static readonly LocalText IsNotReady = new(
        "a case is settled once, after both readings of it have been handed over",
        "cysonir achos unwaith, ar ôl i’r ddau ddarlleniad ohono gael eu trosglwyddo");

    public static Refusal DrawnAlready() => Refusal.Of("drawn-already", IsDrawn);

    public static Refusal NoReader(string @case) => Refusal.Of("no-second-reader", Reads) with { Subject = @case };

    public static Refusal NotToSettle(string @case) => Refusal.Of("not-to-settle", IsNotReady) with { Subject = @case };
}
