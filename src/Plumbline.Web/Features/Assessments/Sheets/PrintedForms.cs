using System.Collections.Concurrent;
using Plumbline.Assessments.Forms;
using Plumbline.Instruments;

namespace Plumbline.Web.Features.Assessments.Sheets;

/// <summary>The forms of all instruments in use, each written once for each language.</summary>
public sealed class PrintedForms
{
    private readonly ConcurrentDictionary<Instrument, FormLayout> layouts = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<(FormLayout Layout, Language Language), PrintedForm> forms = new();

    public FormLayout LayoutOf(Instrument instrument) => layouts.GetOrAdd(instrument, FormLayout.Of);

    internal PrintedForm Of(Instrument instrument, Language language) =>
        forms.GetOrAdd((LayoutOf(instrument), language), key => PrintedForm.Of(key.Layout, key.Language));
}
