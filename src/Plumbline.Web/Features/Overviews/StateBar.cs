using System.Globalization;
using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.Features.Overviews;

/// <summary>How many cases are in each state, as one bar in parts. It says nothing that the words beside it do not say.</summary>
internal sealed record StateBar(IReadOnlyList<(string Name, int Cases)> Parts) : Component
{
    public override void Write(Markup to)
    {
        var whole = Parts.Sum(part => part.Cases);
        if (whole == 0)
        {
            return;
        }

        to.Open("svg").Class("plumb-states").With("viewBox", $"0 0 {whole.ToString(CultureInfo.InvariantCulture)} 1").With("preserveAspectRatio", "none")
            .With("aria-hidden", "true").With("focusable", "false").Holding();
        var from = 0;
        foreach (var (name, cases) in Parts.Where(part => part.Cases > 0))
        {
            to.Open("rect").Class("plumb-states__" + name).With("x", from.ToString(CultureInfo.InvariantCulture)).With("y", "0")
                .With("width", cases.ToString(CultureInfo.InvariantCulture)).With("height", "1").Holding().Close("rect");
            from += cases;
        }

        to.Close("svg");
    }
}
