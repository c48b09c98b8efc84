using Plumbline.Web.GovUk.Writing;

namespace Plumbline.Web.GovUk.Forms;

/// <summary>A file to send.</summary>
public sealed record FileUpload : Field
{
    public bool Multiple { get; init; }

    public override void Write(Markup to)
    {
        var described = Begin(to);
        to.Open("input").Class("govuk-file-upload", Classes, ErrorMessage is null ? null : "govuk-file-upload--error")
            .With("id", FieldId).With("name", Name).With("type", "file").With("disabled", Disabled).With("multiple", Multiple)
            .With("aria-describedby", described).With(Attributes).Holding()
            .Close("div");
    }
}
