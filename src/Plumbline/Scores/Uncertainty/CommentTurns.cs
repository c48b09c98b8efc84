using Plumbline.Instruments.Rulesets;
using Plumbline.Statistics;

namespace Plumbline.Scores.Uncertainty;

/// <summary>What would change the word beside a score, in whole judgements.</summary>
/// <param name="Better">How many insufficient judgements would have to have been sufficient; null under the best comment.</param>
/// <param name="Worse">How many sufficient judgements would have to have been insufficient; null under the worst comment.</param>
public sealed record CommentTurns(CommentTurn? Better, CommentTurn? Worse)
{
    /// <summary>Exact: the comment hangs on the printed percentage, and so does the turn. Null when nothing applied.</summary>
    public static CommentTurns? Of(Share share, Bands bands)
    {
        if (share.Percent is not { } percent)
        {
            return null;
        }

        var now = bands.Of(percent);
        return new CommentTurns(Turn(share, now, bands, 1), Turn(share, now, bands, -1));
    }

    private static CommentTurn? Turn(Share share, Band now, Bands bands, int step)
    {
        var (near, far) = (0, step > 0 ? share.Base - share.Part : share.Part);
        if (After(far) == now)
        {
            return null;
        }

        while (far - near > 1)
        {
            var middle = near + ((far - near) / 2);
            (near, far) = After(middle) == now ? (middle, far) : (near, middle);
        }

        return new CommentTurn(far, After(far));

        Band After(int judgements) => bands.Of(Percent.HalfUp(share.Part + (step * judgements), share.Base));
    }
}
