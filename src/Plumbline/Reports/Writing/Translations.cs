namespace Plumbline.Reports.Writing;

/// <summary>Which language of a text is out of date: the one that was not changed when the other was.</summary>
public static class Translations
{
    /// <summary>The language that is out of date after a save; null when both say the same.</summary>
    /// <param name="behind">The one that was before it.</param>
    /// <param name="changed">The languages in which the save changed the text.</param>
    /// <param name="keepsMeaning">Whether the writer says that the other language needs no change for it, as after a slip of the pen.</param>
    public static Language? BehindAfter(Language? behind, IReadOnlyCollection<Language> changed, bool keepsMeaning) => changed.Distinct().ToList() switch
    {
        [] => behind,
        [var only] when behind == only => null,
        [_] when keepsMeaning => behind,
        [var only] => Languages.All.Single(language => language != only),
        _ => null,
    };
}
