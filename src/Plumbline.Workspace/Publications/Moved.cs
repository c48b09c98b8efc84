using Plumbline.Publications;
using Plumbline.Storage.Publications;

namespace Plumbline.Workspace.Publications;

/// <summary>A step that was taken: where the report stood, where it stands, and its row, which is saved with the act.</summary>
internal sealed record Moved(Publication Before, Publication Now, KeptPublication Row);
