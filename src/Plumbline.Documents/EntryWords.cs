using System.Globalization;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Statistics;

namespace Plumbline.Documents;

/// <summary>The counts of the annex in words, the same in every format.</summary>
internal static class EntryWords
{
    /// <summary>26 of 38 (68%), that nothing applied, or that it is withheld.</summary>
    public static string Share(Share? share, Language language) => share switch
    {
        null => Wording.Withheld.In(language),
        { Percent: { } percent } known =>
            string.Format(CultureInfo.InvariantCulture, Wording.PartOfBase.In(language), Number(known.Part), Number(known.Base), percent),
        _ => Wording.NothingApplied.In(language),
    };

    public static string Result(JudgementEntry entry, Language language) =>
        entry.Share is not null || entry.IsWithheld ? Share(entry.Share, language) : Wording.Stored.In(language);

    /// <summary>The answers on one line, those that nobody gave left out: yes 26, no 12.</summary>
    public static string Answers(JudgementEntry entry) =>
        string.Join(", ", entry.Answers.Where(group => group.Count > 0).Select(group => $"{group.Answer} {Number(group.Count)}"));

    /// <summary>What was pooled or where a stored value comes from, on one line; empty for a single question.</summary>
    public static string Origin(JudgementEntry entry, Language language) => (entry.Source, entry.Parts.Count) switch
    {
        ({ } source, _) => $"{Wording.Source.In(language)}: {source}",
        (_, > 0) => string.Format(CultureInfo.InvariantCulture, Wording.QuestionsPooled.In(language), entry.Parts.Count),
        _ => "",
    };

    /// <summary>A whole number with a comma at the thousands.</summary>
    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
