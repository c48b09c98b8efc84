using Plumbline.Scores.Uncertainty;

namespace Plumbline.Cli.Output;

/// <summary>How many judgements stand between a score and another comment.</summary>
internal sealed record TurnJson(int Judgements, string To)
{
    public static TurnJson? Of(CommentTurn? turn) => turn is null ? null : new TurnJson(turn.Judgements, turn.To.Word);
}
