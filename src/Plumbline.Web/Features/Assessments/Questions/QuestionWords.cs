namespace Plumbline.Web.Features.Assessments.Questions;

/// <summary>What the page of one question of a record says.</summary>
internal static class QuestionWords
{
    public static readonly LocalText Title = new("One question of case {0}", "Un cwestiwn am achos {0}");

    public static readonly LocalText Answer = new("Answer", "Ateb");

    public static readonly LocalText Note = new("Note", "Nodyn");

    public static readonly LocalText NoteHint = new("Why you answer so. Never a name.", "Pam rydych yn ateb felly. Peidiwch byth â rhoi enw.");

    public static readonly LocalText Piece = new("Evidence {0}", "Tystiolaeth {0}");

    public static readonly LocalText NewPiece = new("Add evidence", "Ychwanegu tystiolaeth");

    public static readonly LocalText Kind = new("Found in", "O ble");

    public static readonly LocalText Record = new("Record of the case", "Cofnod yr achos");

    public static readonly LocalText Interview = new("Interview", "Cyfweliad");

    public static readonly LocalText Source = new("Document, or who was interviewed", "Dogfen, neu bwy a gyfwelwyd");

    public static readonly LocalText PageOf = new("Page", "Tudalen");

    public static readonly LocalText Date = new("Date", "Dyddiad");

    public static readonly LocalText Text = new("Quote, or note of the interview", "Dyfyniad, neu nodyn o’r cyfweliad");

    public static readonly LocalText Remove = new("Remove this evidence", "Dileu’r dystiolaeth hon");

    public static readonly LocalText SaveAndMore = new("Save and add more evidence", "Cadw ac ychwanegu rhagor o dystiolaeth");

    public static readonly LocalText Close = new("Close without saving", "Cau heb gadw");

    public static readonly LocalText Back = new("Back to the case", "Yn ôl i’r achos");

    public static readonly LocalText DateHint = new("Such as 14 3 2026", "Fel 14 3 2026");

    public static readonly LocalText BadDate = new(
        "Date: enter a real day that has been, such as 14 3 2026", "Dyddiad: rhowch ddyddiad go iawn sydd wedi bod, fel 14 3 2026");

    public static readonly LocalText Comments = new("Comments", "Sylwadau");

    public static readonly LocalText NoComments = new("No comment on this question.", "Dim sylw ar y cwestiwn hwn.");

    public static readonly LocalText ResolvedBy = new("Resolved by {0}: {1}", "Datryswyd gan {0}: {1}");

    public static readonly LocalText Reply = new("What was done about it", "Beth a wnaed yn ei gylch");

    public static readonly LocalText Resolve = new("Resolve the comment", "Datrys y sylw");

    public static readonly LocalText NewComment = new("Pin a comment", "Gosod sylw");

    public static readonly LocalText Pin = new("Pin the comment", "Gosod y sylw");

    public static readonly LocalText CommentHint = new(
        "The assessor sees it at this question and must resolve it before the record goes on. At most {0:N0} characters.",
        "Mae’r asesydd yn ei weld wrth y cwestiwn hwn a rhaid ei ddatrys cyn i’r cofnod fynd ymlaen. Hyd at {0:N0} o nodau.");

    public static readonly LocalText Disagree = new("Why you disagree with the override", "Pam rydych yn anghytuno â’r diystyriad");

    public static readonly LocalText DisagreeHint = new(
        "The judgement stays as it is. A reviewer reads this when you have handed the record over, and answers it before it is signed off. At most {0:N0} "
            + "characters.",
        "Mae’r farn yn aros fel y mae. Bydd adolygydd yn darllen hyn pan fyddwch wedi trosglwyddo’r cofnod, ac yn ei ateb cyn ei gymeradwyo. Hyd at {0:N0} "
            + "o nodau.");

    public static readonly LocalText SayWhy = new("Say why you disagree", "Dweud pam rydych yn anghytuno");

    public static readonly LocalText Most = new("At most {0:N0} characters.", "Hyd at {0:N0} o nodau.");

    public static readonly LocalText Override = new("Override the judgement", "Diystyru’r farn");

    public static readonly LocalText OverrideWhat = new(
        "The assessor’s own judgement stays visible beside yours.", "Mae barn yr asesydd ei hun yn aros yn weladwy wrth ymyl eich un chi.");

    public static readonly LocalText OverrideTo = new("What counts instead", "Beth sy’n cyfrif yn ei lle");

    public static readonly LocalText Reason = new("Reason", "Rheswm");

    public static readonly LocalText ReasonHint = new("Everyone who sees the record can read it.", "Gall pawb sy’n gweld y cofnod ei ddarllen.");

    public static readonly LocalText Restore = new("Take the override back", "Tynnu’r diystyriad yn ôl");

    public static readonly LocalText ChooseAnswer = new(
        "Choose another answer that the question allows", "Dewiswch ateb arall y mae’r cwestiwn yn ei ganiatáu");

    public static readonly LocalText ReasonShort = new("Give a reason of at least {0} characters", "Rhowch reswm o {0} o nodau o leiaf");

    public static readonly LocalText History = new("History", "Hanes");

    public static readonly LocalText When = new("When", "Pryd");

    public static readonly LocalText Who = new("Who", "Pwy");

    public static readonly LocalText What = new("What", "Beth");

    public static readonly LocalText NoHistory = new("Nothing was put down for this question yet.", "Nid oes dim wedi’i nodi ar gyfer y cwestiwn hwn eto.");

    public static readonly LocalText FromTo = new("{0}, before: {1}", "{0}, cynt: {1}");

    public static readonly LocalText Kept = new("Looked at again and kept: {0}", "Edrychwyd arno eto a’i gadw: {0}");

    public static readonly LocalText Held = new("Waits for a decision: {0}", "Yn aros am benderfyniad: {0}");

    public static readonly LocalText Overridden = new("Overridden: {0}. Reason: {1}", "Diystyrwyd: {0}. Rheswm: {1}");

    public static readonly LocalText TakenAway = new("Taken away", "Wedi’i dynnu ymaith");
}
