namespace Plumbline.Scores.Ratings;

/// <summary>Every rating of one inspection, from the parts to the whole.</summary>
public sealed record RatingCard(IReadOnlyList<Rating> Ratings)
{
    public Rating? Find(string id) => Ratings.FirstOrDefault(rating => rating.Id == id);
}
