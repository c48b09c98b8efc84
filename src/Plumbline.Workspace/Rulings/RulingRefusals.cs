using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Rulings;

/// <summary>Why nothing is asked or ruled, beside what is wrong with a text.</summary>
public static class RulingRefusals
{
    /// <summary>The name of the field that chooses the ruling which is replaced or withdrawn.</summary>
    public const string Replaces = "Replaces";

    /// <summary>The name of the field that chooses the enquiries which are answered.</summary>
    public const string Answers = "Answers";

    private static readonly LocalText NoQuestion = new("the instrument has no question {0}", "nid oes cwestiwn {0} yn yr offeryn");

    private static readonly LocalText IsGone = new(
        "choose a ruling that stands; this one was replaced or withdrawn meanwhile",
        "dewiswch benderfyniad sy’n sefyll; cafodd hwn ei ddisodli neu ei dynnu’n ôl yn y cyfamser");

    private static readonly LocalText NoneChosen = new(
        "choose the ruling that is to be withdrawn", "dewiswch y penderfyniad sydd i’w dynnu’n ôl");

    private static readonly LocalText NoAnswerChosen = new("choose the ruling that answers", "dewiswch y penderfyniad sy’n ateb");

    private static readonly LocalText NoEnquiryChosen = new("choose the enquiries that it answers", "dewiswch yr ymholiadau y mae’n eu hateb");

    private static readonly LocalText HaveChanged = new(
        "the rulings on this question changed while you looked: read them, and say it again",
        "newidiodd y penderfyniadau ar y cwestiwn hwn tra oeddech yn edrych: darllenwch nhw, a dywedwch hynny eto");

    private static readonly LocalText WasJudged = new(
        "the question was judged again while you looked: see what stands now, and say it again",
        "barnwyd y cwestiwn eto tra oeddech yn edrych: gwelwch beth sy’n sefyll nawr, a dywedwch hynny eto");

    /// <summary>Nobody said which ruling is meant.</summary>
    public static Refusal NotChosen() => Refusal.Of("ruling-not-chosen", NoneChosen) with { Subject = Replaces };

    /// <summary>Nobody said which ruling answers.</summary>
    public static Refusal NoAnswer() => Refusal.Of("ruling-not-chosen", NoAnswerChosen) with { Subject = Replaces };

    public static Refusal NothingToAnswer() => Refusal.Of("enquiry-not-chosen", NoEnquiryChosen) with { Subject = Answers };

    public static Refusal Changed(string question) => Refusal.Of("rulings-changed", HaveChanged) with { Subject = question };

    public static Refusal JudgedSince(string question) => Refusal.Of("judged-since", WasJudged) with { Subject = question };

    public static Refusal Gone() => Refusal.Of("ruling-gone", IsGone) with { Subject = Replaces };

    /// <summary>Whether the instrument of the inspection has no question of a name.</summary>
    internal static async Task<IEnumerable<Refusal>> OfQuestionAsync(Turn turn, KeptInstruments instruments, string question) =>
        (await instruments.ReadAsync(turn.Inspection.InstrumentId, turn.Inspection.InstrumentVersion, turn.Stop)).Find(question) is null
            ? [Refusal.Of("unknown-question", NoQuestion, question)]
            : [];
}
