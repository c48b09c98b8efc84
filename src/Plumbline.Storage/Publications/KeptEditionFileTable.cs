using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Publications;

/// <summary>How the files of editions are kept.</summary>
internal sealed class KeptEditionFileTable : IEntityTypeConfiguration<KeptEditionFile>
{
    public void Configure(EntityTypeBuilder<KeptEditionFile> builder)
    {
        builder.ToTable("edition_files").HasKey(file => new { file.InspectionId, file.Edition, file.Path });
        builder.Property(file => file.InspectionId).HasMaxLength(100);
        builder.Property(file => file.Path).HasMaxLength(300);
        builder.HasOne<KeptEdition>().WithMany().HasForeignKey(file => new { file.InspectionId, file.Edition });
    }
}
