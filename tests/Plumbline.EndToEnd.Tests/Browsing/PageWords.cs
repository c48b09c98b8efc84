using System.Globalization;
using System.Reflection;
using Plumbline.Web.Hosting;

namespace Plumbline.EndToEnd.Tests.Browsing;

/// <summary>What stands on the pages in Welsh for what a journey says in English: every class of words of the program.</summary>
internal static class PageWords
{
    private static readonly ILookup<string, string> Welsh = new[] { typeof(PlumblineServer).Assembly, typeof(LocalText).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Name.EndsWith("Words", StringComparison.Ordinal))
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(field => field.FieldType == typeof(LocalText))
        .Select(field => (LocalText)field.GetValue(null)!)
        .Where(text => text.Welsh is not null)
        .ToLookup(text => text.English, text => text.Welsh!);

    /// <summary>All that it can be: an English text of two pages may have two Welsh ones. What is no text of the program, such as a name, stands as it
    /// is.</summary>
    public static IReadOnlyList<string> In(string language, string english, params object[] gaps)
    {
        var texts = language == "cy" && Welsh.Contains(english) ? Welsh[english].Distinct() : [english];
        return [.. texts.Select(text => gaps.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, gaps))];
    }
}
