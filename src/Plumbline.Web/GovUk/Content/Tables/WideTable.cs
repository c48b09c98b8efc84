using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Content.Tables;

/// <summary>A table in a frame of its own, in which it scrolls where the screen is too narrow for it: by touch, and by keyboard.</summary>
public sealed record WideTable : Table
{
    public override void Write(Markup to)
    {
        to
            .Open("div")
            .Class("plumb-wide", null)
            .With("role", "region")
            .With("tabindex", "0")
            .With("aria-label", Caption ?? throw new InvalidOperationException("A table in a frame needs a caption."))
            .Holding();
        base.Write(to);
        to.Close("div");
    }
}
