using System.Globalization;
using System.Text;

namespace Plumbline.Files.Tests.Caseloads.Lists;

/// <summary>CSV as programs of three locales write it.</summary>
internal static class CsvLists
{
    /// <summary>British: commas, UTF-8 with its mark, 11/09/2011.</summary>
    public static byte[] Comma(ListDraft list) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Lines(list, ',', "dd/MM/yyyy"))];

    /// <summary>Continental: semicolons, Windows-1252, 11.09.2011.</summary>
    public static byte[] Semicolon(ListDraft list) => Encoding.Latin1.GetBytes(Lines(list, ';', "dd.MM.yyyy"));

    /// <summary>"Unicode text": tabs and none at the end of a row, UTF-16, days with hours.</summary>
    public static byte[] Tab(ListDraft list) => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Lines(list, '\t', "yyyy-MM-dd 00:00:00"))];

    private static string Lines(ListDraft list, char separator, string days) =>
        string.Concat(
            list.Rows.Select(row =>
                string
                    .Join(separator, row.Select(cell => Of(cell, separator, days)).Concat(Enumerable.Repeat("", list.Rows.Max(one => one.Count) - row.Count)))
                    .TrimEnd(separator == '\t' ? separator : '\r')
                    + "\r\n"));

    private static string Of(ListCell cell, char separator, string days) => cell switch
    {
        ListCell.Text text => text.Value.Contains(separator) ? $"\"{text.Value}\"" : text.Value,
        ListCell.Day day => day.Value.ToDateTime(default).ToString(days, CultureInfo.InvariantCulture),
        ListCell.Padded padded => padded.Value.ToString("000000", CultureInfo.InvariantCulture),
        ListCell.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        ListCell.Error error => error.Sign,
        ListCell.Hour hour => hour.Shown,
        _ => "00/01/1900",
    };
}
