using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications;

/// <summary>How the files of drafts are kept, until the draft ends.</summary>
internal sealed class KeptDraftFileTable : IEntityTypeConfiguration<KeptDraftFile>
{
    public void Configure(EntityTypeBuilder<KeptDraftFile> builder)
    {
        builder.ToTable("report_draft_files").HasKey(file => new { file.DraftId, file.Path });
        builder.Property(file => file.Path).HasMaxLength(300);
        builder.HasOne<KeptDraft>().WithMany().HasForeignKey(file => file.DraftId);
    }
}
