namespace Plumbline.Scores.Ratings;

/// <summary>The words that ratings need beyond those of their instrument.</summary>
internal static class RatingWords
{
    public static readonly LocalText Overall = new("Overall", "Yn gyffredinol");
}
