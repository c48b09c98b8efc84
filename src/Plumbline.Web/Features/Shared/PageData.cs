using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Plumbline.Web.GovUk.Content;
using Plumbline.Web.GovUk.Forms;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Shared;

/// <summary>What a page tells the layout.</summary>
public static class PageData
{
    private const string Key = "Here";

    private const string Order = "Order";

    public static void IsAt(this ViewDataDictionary data, Whereabouts here) => data[Key] = here;

    public static Whereabouts Here(this ViewDataDictionary data) =>
        data[Key] as Whereabouts ?? throw new InvalidOperationException("The page does not say where it is.");

    /// <summary>
    /// What is wrong with one field; null when nothing is. Fields are asked about as the page is written, so this is also how the summary of faults knows
    /// in which order they stand.
    /// </summary>
    internal static ErrorMessage? Fault(this ViewDataDictionary data, Speech say, string field)
    {
        if (!data.ModelState.TryGetValue(field, out var entry) || entry.Errors.Count == 0)
        {
            return null;
        }

        var order = data[Order] as List<string> ?? [];
        data[Order] = order;
        order.Add(field);
        return new ErrorMessage { Text = entry.Errors[0].ErrorMessage, VisuallyHiddenText = say[LayoutWords.Error] };
    }

    /// <summary>Says in which order the fields stand on the page, where they do not ask for their faults one by one.</summary>
    internal static void ErrorsInOrder(this ViewDataDictionary data, IEnumerable<string> fields) => data[Order] = fields.ToList();

    /// <summary>Every fault that the page found in what was sent, with the way to its field.</summary>
    internal static IReadOnlyList<ErrorLink> Errors(this ViewDataDictionary data, Speech say)
    {
        var order = data[Order] as List<string> ?? [];
        return
        [
            .. data.ModelState.OrderBy(field => order.IndexOf(field.Key))
                .SelectMany(field =>
                    (field.Value?.Errors
                        ?? []).Select(error => new ErrorLink { Text = error.ErrorMessage, Href = field.Key.Length == 0 ? null : "#" + field.Key })),
        ];
    }
}
