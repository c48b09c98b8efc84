namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>What stands beside the questions of a record.</summary>
internal static class SheetWords
{
    public static readonly LocalText Profile = new("Profile of the case", "Proffil yr achos");

    public static readonly LocalText Answered = new("{0} of {1} answered", "{0} o {1} wedi’u hateb");

    public static readonly LocalText NothingOpen = new("Nothing to answer", "Dim i’w ateb");

    public static readonly LocalText Completeness = new("Completeness", "Cyflawnder");

    public static readonly LocalText Whole = new("The whole record", "Y cofnod cyfan");

    public static readonly LocalText NextUnanswered = new("Next unanswered question", "Y cwestiwn nesaf heb ei ateb");

    public static readonly LocalText AllAnswered = new("Every open question is answered", "Mae pob cwestiwn agored wedi’i ateb");

    public static readonly LocalText NoAnswer = new("No answer yet", "Dim ateb eto");

    public static readonly LocalText Clear = new("Clear the answer", "Clirio’r ateb");

    public static readonly LocalText AddEvidence = new("Add evidence or a note", "Ychwanegu tystiolaeth neu nodyn");

    public static readonly LocalText EvidenceAndNote = new("Evidence and note ({0})", "Tystiolaeth a nodyn ({0})");

    public static readonly LocalText More = new("More about this question", "Rhagor am y cwestiwn hwn");

    public static readonly LocalText OpenComments = new("Comments to resolve: {0}", "Sylwadau i’w datrys: {0}");

    public static readonly LocalText Disputed = new("This was changed twice at the same time.", "Newidiwyd hwn ddwywaith yr un pryd.");

    public static readonly LocalText Choose = new("Choose what stands", "Dewis beth sy’n sefyll");

    public static readonly LocalText Overridden = new(
        "Overridden by {0}. The assessor had judged: {1}. Reason: {2}", "Diystyrwyd gan {0}. Barn yr asesydd oedd: {1}. Rheswm: {2}");

    public static readonly LocalText Interview = new("Interview", "Cyfweliad");

    public static readonly LocalText InterviewWith = new("Interview with {0}", "Cyfweliad â {0}");

    public static readonly LocalText PageNumber = new("page {0}", "tudalen {0}");

    public static readonly LocalText Closed = new("Questions that do not apply to this case ({0})", "Cwestiynau nad ydynt yn gymwys i’r achos hwn ({0})");

    public static readonly LocalText ClosedLead = new(
        "Answers elsewhere, or the profile of the case, close these questions. An answer that was given before is kept and does not count.",
        "Mae atebion eraill, neu broffil yr achos, yn cau’r cwestiynau hyn. Cedwir ateb a roddwyd yn flaenorol, ond nid yw’n cyfrif.");

    public static readonly LocalText ClosedKept = new("Kept, not counted: {0}", "Wedi’i gadw, heb ei gyfrif: {0}");

    public static readonly LocalText OpensWhen = new("Opens when: {0}", "Yn agor os yw’r canlynol yn wir: {0}");

    public static readonly LocalText Day = new("Day", "Diwrnod");

    public static readonly LocalText Month = new("Month", "Mis");

    public static readonly LocalText Year = new("Year", "Blwyddyn");

    public static readonly LocalText DayHint = new("For example, 5 12 2011", "Er enghraifft, 5 12 2011");

    public static readonly LocalText TimeHint = new("For example, 09:30", "Er enghraifft, 09:30");

    public static readonly LocalText NotWorkedOut = new("Not worked out yet", "Heb ei gyfrifo eto");

    public static readonly LocalText OnlyIn = new("Only in: {0}", "Dim ond yn: {0}");
}
