using System.Globalization;

namespace Plumbline;

/// <summary>
/// The order of names in a language. In Welsh ch, dd, ff, ng, ll, ph, rh and th are letters of their own, each behind the first of its two: Rowan before Rhys.
/// In both an accent only tells apart what is otherwise the same, so that Ŵyn stands at w. Source: Unicode CLDR, collation of <c>cy</c>, which ICU carries.
/// </summary>
public static class Alphabet
{
    private static readonly Dictionary<Language, StringComparer> Orders =
        Languages.All.ToDictionary(language => language, language => StringComparer.Create(CultureInfo.GetCultureInfo(language.Tag()), CompareOptions.None));

    public static StringComparer Of(Language language) => Orders[language];
}
