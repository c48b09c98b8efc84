using Plumbline.Assessments.Seeding;

namespace Plumbline.Workspace.Seeding;

/// <summary>Why a case cannot be seeded, or not for this reader.</summary>
public static class SeedingRefusals
{
    public const string CaseField = "case";

    public const string ReadersField = "readers";

    private static readonly LocalText IsNotLocked = new(
        "choose a case of the sample whose record is locked: its answers are agreed",
        "dewiswch achos o’r sampl y mae ei gofnod wedi’i gloi: cytunwyd ar ei atebion");

    private static readonly LocalText HasNobody = new("choose at least one reader", "dewiswch o leiaf un darllenydd");

    private static readonly LocalText SeesResults = new(
        "{0} sees results or the audit trail, and would know which cases are seeded",
        "mae {0} yn gweld canlyniadau neu’r trywydd archwilio, a byddai’n gwybod pa achosion sydd wedi’u hadu");

    private static readonly LocalText HasRead = new("{0} has read or opened case {1} already", "mae {0} wedi darllen neu agor achos {1} eisoes");

    private static readonly LocalText HasCopy = new("{0} has a copy of case {1} already", "mae gan {0} gopi o achos {1} eisoes");

    private static readonly LocalText IsHandedOver = new(
        "a copy is taken back only while its reader has not handed it over", "cymerir copi yn ôl dim ond tra nad yw ei ddarllenydd wedi’i drosglwyddo");

    private static readonly LocalText IsWithin = new(
        "there is nothing to talk about: no reader handed this copy over beyond the tolerance",
        "nid oes dim i siarad amdano: ni throsglwyddodd unrhyw ddarllenydd y copi hwn y tu hwnt i’r goddefiant");

    private static readonly LocalText IsNoted = new("it is noted already that you talked", "nodwyd eisoes eich bod wedi siarad");

    public static Refusal NotLocked() => Refusal.Of("not-locked", IsNotLocked) with { Subject = CaseField };

    public static Refusal NoReader() => Refusal.Of("no-reader", HasNobody) with { Subject = ReadersField };

    public static Refusal Of(SeedingFault fault, string reader, string @case) => (fault switch
    {
        SeedingFault.WouldKnow => Refusal.Of("reader-would-know", SeesResults, reader),
        SeedingFault.KnowsTheCase => Refusal.Of("reader-knows-case", HasRead, reader, @case),
        _ => Refusal.Of("reader-has-copy", HasCopy, reader, @case),
    }) with { Subject = ReadersField };

    public static Refusal HandedOver(string copy) => Refusal.Of("copy-handed-over", IsHandedOver) with { Subject = copy };

    public static Refusal NothingToTalkAbout(string copy) => Refusal.Of("nothing-to-talk-about", IsWithin) with { Subject = copy };

    public static Refusal TalkedAlready(string copy) => Refusal.Of("talk-noted", IsNoted) with { Subject = copy };
}
