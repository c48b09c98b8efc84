namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>What the rules refuse or remark on, in the words of the pages.</summary>
internal static class FaultWords
{
    public static readonly LocalText AlwaysApplies = new(
        "This question applies to the case and cannot be answered “not applicable”",
        "Mae’r cwestiwn hwn yn gymwys i’r achos ac ni ellir ei ateb â “Ddim yn gymwys”");

    public static readonly LocalText YesWithoutDocument = new(
        "Answered yes, although “{0}” is not: change one of the two", "Atebwyd yn gadarnhaol, er nad yw “{0}” felly: newidiwch un o’r ddau");

    public static readonly LocalText UnknownQuestion = new(
        "There is no question “{0}” in this instrument. Nothing was saved for it", "Nid oes cwestiwn “{0}” yn yr offeryn hwn. Ni chadwyd dim ar ei gyfer");

    public static readonly LocalText UnknownAnswer = new("This is not one of the answers to the question", "Nid yw hwn yn un o’r atebion i’r cwestiwn");

    public static readonly LocalText TooLong = new(
        "A text is too long: notes and quotes may have {0:N0} characters, sources and pages {1}. Shorten it and save again",
        "Mae testun yn rhy hir: caiff nodiadau a dyfyniadau fod hyd at {0:N0} o nodau, a ffynonellau a thudalennau {1}. Byrhewch ef a chadwch eto");

    public static readonly LocalText Unreadable = new(
        "A text holds characters that cannot be kept. Type it again without them", "Mae testun yn cynnwys nodau na ellir eu cadw. Teipiwch ef eto hebddynt");

    public static readonly LocalText EvidenceTooMuch = new("There are more than {0} pieces of evidence", "Mae mwy na {0} darn o dystiolaeth");

    public static readonly LocalText EvidenceEmpty = new(
        "A piece of evidence says nothing: fill it in or remove it", "Nid yw darn o dystiolaeth yn dweud dim: llenwch ef neu dilëwch ef");

    public static readonly LocalText Stale = new("This page is older than the record. Open it again", "Mae’r dudalen hon yn hŷn na’r cofnod. Agorwch hi eto");

    public static readonly LocalText NotNow = new(
        "The record has moved on and cannot be changed by you now. What you sent is shown below and was not saved",
        "Mae’r cofnod wedi symud ymlaen ac ni allwch ei newid yn awr. Dangosir yr hyn a anfonwyd gennych isod ac ni chafodd ei gadw");

    public static string Say(Refusal fault, Sheet sheet) =>
        Say(
            fault,
            sheet.Say,
            question => sheet.Instrument.IndexOf(question) is var index and >= 0 ? sheet.Form.Questions[index].Label : question,
            sheet.Instrument);

    public static string Say(Refusal fault, Languages.Speech say, Func<string, string> labelOf, Instruments.Instrument instrument) => fault.Code switch
    {
        "always-applies" => say[AlwaysApplies],
        "yes-without-what-it-requires" => say[YesWithoutDocument, labelOf(instrument.Find(fault.Subject ?? "")?.ProducedBy ?? "")],
        "unknown-question" => say[UnknownQuestion, fault.Subject ?? ""],
        "unknown-answer" => say[UnknownAnswer],
        "text-too-long" =>
            say[TooLong, Plumbline.Assessments.Ledgers.Saving.JudgementLimits.LongestText, Plumbline.Assessments.Ledgers.Saving.JudgementLimits.LongestName],
        "text-unreadable" => say[Unreadable],
        "evidence-too-much" => say[EvidenceTooMuch, Plumbline.Assessments.Ledgers.Saving.JudgementLimits.MostEvidence],
        "evidence-empty" => say[EvidenceEmpty],
        "revision-unknown" => say[Stale],
        "not-now" => say[NotNow],
        _ => say[fault],
    };
}
