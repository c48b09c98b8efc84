using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Plumbline.Web.Languages;

/// <summary>Says texts, dates and figures in the language of the request.</summary>
public sealed class Speech(IHttpContextAccessor request)
{
    private static readonly Dictionary<Language, CultureInfo> Cultures = Plumbline.Languages.All.ToDictionary(
        language => language, language => CultureInfo.GetCultureInfo(language.Tag()));

    public Language Language => request.HttpContext is { } context ? ChosenLanguage.Of(context) : Language.English;

    public string this[LocalText text] => text.In(Language);

    /// <summary>A text with its gaps filled in.</summary>
    public string this[LocalText text, params ReadOnlySpan<object?> gaps] => string.Format(Cultures[Language], text.In(Language), gaps);

    /// <summary>What was wrong, as a sentence of a page begins.</summary>
    public string this[Refusal refusal] => Sentence(refusal.Text);

    /// <summary>A text as a sentence of a page begins.</summary>
    public string Sentence(LocalText text) => this[text] is { Length: > 0 } said ? char.ToUpper(said[0], Cultures[Language]) + said[1..] : "";

    /// <summary>What was wrong, with what it is about and, where it was written in this language, what to do.</summary>
    public string Whole(Refusal refusal) => refusal.Welsh is not null && Language == Language.Welsh
        ? this[refusal] + (refusal.Subject is { } subject ? $" ({subject})" : "")
        : (refusal with { Place = null }).ToString();

    /// <summary>In the order of the alphabet of the page, by the name that it shows.</summary>
    public IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, string> name) => all.OrderBy(name, Alphabet.Of(Language));

    /// <summary>Such as <c>5 March 2012</c>.</summary>
    public string Date(DateOnly date) => date.ToString("d MMMM yyyy", Cultures[Language]);

    /// <summary>The day of an instant, in the time of London.</summary>
    public string Day(DateTimeOffset moment) => Date(DateOnly.FromDateTime(LondonTime.Of(moment).DateTime));

    /// <summary>Such as <c>14:02 on 5 March 2012</c>, in the time of London.</summary>
    public string Moment(DateTimeOffset moment)
    {
        var there = LondonTime.Of(moment);
        return this[LanguageWords.TimeAndDate, there.ToString("HH:mm", CultureInfo.InvariantCulture), Date(DateOnly.FromDateTime(there.DateTime))];
    }
}
