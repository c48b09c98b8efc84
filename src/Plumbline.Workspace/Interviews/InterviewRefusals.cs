using System.Globalization;
using Plumbline.Assessments.Interviews;

namespace Plumbline.Workspace.Interviews;

/// <summary>Why a time cannot be offered, corrected, taken or given back.</summary>
public static class InterviewRefusals
{
    private static readonly LocalText IsNotSampled = new("case {0} is not among the cases that were drawn", "nid yw achos {0} ymhlith yr achosion a dynnwyd");

    private static readonly LocalText IsGone = new(
        "this time is no longer offered. Look at the times that are, and choose again",
        "nid yw’r amser hwn ar gael mwyach. Edrychwch ar yr amseroedd sydd ar gael, a dewiswch eto");

    private static readonly LocalText IsSettled = new(
        "an interview is settled at this time. It can be changed once the inspection team gives it back",
        "mae cyfweliad wedi’i drefnu ar yr amser hwn. Gellir ei newid unwaith y bydd y tîm arolygu’n ei roi’n ôl");

    private static readonly LocalText IsForOthers = new("this time is not offered for case {0}", "ni chynigiwyd yr amser hwn ar gyfer achos {0}");

    private static readonly LocalText HasTime = new(
        "case {0} has an interview already. Give that time back first", "mae gan achos {0} gyfweliad eisoes. Rhowch yr amser hwnnw’n ôl yn gyntaf");

    private static readonly LocalText IsTaken = new("somebody has taken this time meanwhile", "mae rhywun wedi cymryd yr amser hwn yn y cyfamser");

    private static readonly LocalText IsNotYours = new(
        "you do not read this case. Its reader or the lead inspector takes its time",
        "nid chi sy’n darllen yr achos hwn. Ei ddarllenydd neu’r arolygydd arweiniol sy’n cymryd ei amser");

    private static readonly LocalText PractitionerClash = new(
        "practitioner {0} has another interview from {1} to {2}", "mae gan ymarferydd {0} gyfweliad arall o {1} i {2}");

    private static readonly LocalText ReaderClash = new(
        "the reader has another interview from {0} to {1}", "mae gan y darllenydd gyfweliad arall o {0} i {1}");

    private static readonly LocalText HasNone = new("case {0} has no interview", "nid oes gan achos {0} gyfweliad");

    private static readonly LocalText NoReason = new("choose why the time is given back", "dewiswch pam y rhoddir yr amser yn ôl");

    public static Refusal NotDrawn(string @case) =>
        Refusal.Of("not-in-sample", IsNotSampled, @case) with { Subject = nameof(InterviewOffer.Cases) };

    public static Refusal NotOffered() => Refusal.Of("time-gone", IsGone);

    public static Refusal Settled() => Refusal.Of("interview-settled", IsSettled);

    /// <summary>Whether what was to be changed stands no longer as it was seen, so that it cannot be changed by trying again.</summary>
    public static bool IsPast(Refusal refusal) => refusal.Code == NotOffered().Code || refusal.Code == Settled().Code;

    public static Refusal NotForCase(string @case) => Refusal.Of("not-for-case", IsForOthers, @case);

    public static Refusal HasInterview(string @case) => Refusal.Of("has-interview", HasTime, @case);

    public static Refusal TakenMeanwhile() => Refusal.Of("taken-meanwhile", IsTaken);

    public static Refusal NotYours() => Refusal.Of("not-your-case", IsNotYours);

    public static Refusal NoInterview(string @case) => Refusal.Of("no-interview", HasNone, @case);

    public static Refusal ReasonMissing() => Refusal.Of("reason-missing", NoReason);

    /// <summary>Who would be in two places at once, and when; the other case is not named, since not everybody who reads this may know it.</summary>
    public static Refusal Clash(InterviewClash clash)
    {
        var (from, until) = (Clock(clash.With.Time.Starts), Clock(clash.With.Time.Ends));
        return clash.Of == ClashOf.Practitioner
            ? Refusal.Of("practitioner-clash", PractitionerClash, clash.With.Practitioner, from, until)
            : Refusal.Of("reader-clash", ReaderClash, from, until);
    }

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
