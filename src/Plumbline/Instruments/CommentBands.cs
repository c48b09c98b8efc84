namespace Plumbline.Instruments;

/// <summary>The comments in falling order of score, without gap or overlap from 0 to 100.</summary>
public sealed class CommentBands
{
    private CommentBands(IReadOnlyList<Comment> comments) => Comments = comments;

    public IReadOnlyList<Comment> Comments { get; }

    /// <summary>Refused unless the lines fall from one comment to the next, lie within 0 to 100, and the last begins at 0.</summary>
    public static Result<CommentBands> Of(IReadOnlyList<Comment> comments)
    {
        var refusals = new List<Refusal>();
        if (comments.Count == 0 || comments[^1].From != 0)
        {
            refusals.Add(new Refusal("bands-have-a-gap", "the last comment must begin at 0, or low scores have no word") { Subject = comments.Count == 0 ? null : comments[^1].Word });
        }

        for (var i = 0; i < comments.Count; i++)
        {
            if (comments[i].From is < 0 or > 100)
            {
                refusals.Add(new Refusal("band-outside-scale", $"a comment cannot begin at {comments[i].From} per cent") { Subject = comments[i].Word });
            }

            if (i > 0 && comments[i].From >= comments[i - 1].From)
            {
                refusals.Add(new Refusal("bands-overlap", $"must begin below {comments[i - 1].Word}, which begins at {comments[i - 1].From}") { Subject = comments[i].Word });
            }
        }

        return Result.From(refusals, () => new CommentBands(comments));
    }

    /// <summary>The comment on a printed percentage, so that word and number never disagree.</summary>
    public Comment For(int percent) => Comments.First(comment => percent >= comment.From);
}
