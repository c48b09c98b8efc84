using Microsoft.AspNetCore.Html;

namespace Plumbline.Web.GovUk.Content.Lists;

/// <summary>One fact.</summary>
public sealed record SummaryRow
{
    public SummaryText Key { get; init; } = new();

    public SummaryText Value { get; init; } = new();

    public string? Classes { get; init; }

    public SummaryActions? Actions { get; init; }

    public static SummaryRow Of(string key, string value) => new() { Key = new() { Text = key }, Value = new() { Text = value } };

    public static SummaryRow Of(string key, IHtmlContent value) => new() { Key = new() { Text = key }, Value = new() { Html = value } };
}
