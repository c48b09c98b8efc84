using System.Globalization;
using Plumbline.Reports.Blocks.Judgements;
using Plumbline.Statistics;

namespace Plumbline.Documents;

/// <summary>The counts of the annex in words, the same in every format.</summary>
internal static class EntryWords
{
    /// <summary>26 of 38 (68%), or that nothing applied.</summary>
    public static string Share(Share share, Language language) => share.Percent is { } percent
        ? string.Format(CultureInfo.InvariantCulture, Wording.PartOfBase.In(language), Number(share.Part), Number(share.Base), percent)
        : Wording.NothingApplied.In(language);

    public static string Result(JudgementEntry entry, Language language) => entry.Share is { } share ? Share(share, language) : Wording.Stored.In(language);

    /// <summary>A whole number with a comma at the thousands.</summary>
    public static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
