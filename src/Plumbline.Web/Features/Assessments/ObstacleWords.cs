using Plumbline.Web.Features.Assessments.Sheets;

namespace Plumbline.Web.Features.Assessments;

/// <summary>What holds a record up, in the words of the pages.</summary>
internal static class ObstacleWords
{
    public static readonly LocalText ReasonMissing = new("Give a reason", "Rhowch reswm");

    public static readonly LocalText CommentMissing = new(
        "Pin a comment that says what to do before you return the record", "Rhowch sylw sy’n dweud beth i’w wneud cyn dychwelyd y cofnod");

    public static readonly LocalText SecondReadingOpen = new(
        "The case was drawn for a second reading, and the two readings are not settled",
        "Dewiswyd yr achos ar gyfer ail ddarlleniad, ac nid yw’r ddau ddarlleniad wedi’u cysoni");

    public static readonly LocalText WrongState = new(
        "The record is “{0}” by now: this can no longer be done", "Mae’r cofnod bellach yn “{0}”: ni ellir gwneud hyn mwyach");

    public static readonly LocalText NotYours = new("This step is for someone else", "Cam i rywun arall yw hwn");

    public static readonly LocalText OwnRecord = new("Nobody reviews a record of their own", "Nid oes neb yn adolygu ei gofnod ei hun");

    public static readonly LocalText EvidenceMissing = new("Write down what this rests on, or a note: {0}",
        "Nodwch ar beth y mae hyn yn seiliedig, neu nodyn: {0}");

    public static readonly LocalText NotLookedAt = new("Say that you have looked at this: {0}", "Dywedwch eich bod wedi edrych ar hyn: {0}");

    public static string Say(Refusal fault, Sheet sheet)
    {
        var label = sheet.Instrument.IndexOf(fault.Subject ?? "") is var index and >= 0 ? sheet.Form.Questions[index].Label : null;
        return fault.Code switch
        {
            "question-unanswered" => sheet.Say[CaseWords.Unanswered, label],
            "comment-unresolved" => label is null ? sheet.Say[CaseWords.CommentOnWhole] : sheet.Say[CaseWords.CommentUnresolved, label],
            "evidence-missing" => sheet.Say[EvidenceMissing, label],
            "not-looked-at" => sheet.Say[NotLookedAt, label],
            "dispute-open" => sheet.Say[CaseWords.DisputeOpen, label],
            "reason-missing" when label is null => sheet.Say[ReasonMissing],
            "reason-missing" => sheet.Say[Questions.QuestionWords.ReasonShort, Plumbline.Assessments.Reviews.OverrideRules.ShortestReason],
            "override-of-nothing" or "override-changes-nothing" => sheet.Say[Questions.QuestionWords.ChooseAnswer],
            "comment-missing" => sheet.Say[CommentMissing],
            "second-reading-open" => sheet.Say[SecondReadingOpen],
            "step-from-wrong-state" or "state-changed" or "record-closed" =>
                sheet.Say[WrongState, sheet.Say[ReviewStateWords.Of(Plumbline.Assessments.Reviews.ReviewStates.FromCode(sheet.Present.State) ?? default)]],
            "step-not-yours" or "record-not-yours" => sheet.Say[NotYours],
            "own-record" => sheet.Say[OwnRecord],
            _ => FaultWords.Say(fault, sheet),
        };
    }
}
