using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Plumbline.Storage.Inspections;

/// <summary>How the files of inspection folders are kept.</summary>
internal sealed class KeptFileTable : IEntityTypeConfiguration<KeptFile>
{
    public void Configure(EntityTypeBuilder<KeptFile> builder)
    {
        builder.ToTable("inspection_files").HasKey(file => new { file.InspectionId, file.Path });
        builder.Property(file => file.InspectionId).HasMaxLength(100);
        builder.Property(file => file.Path).HasMaxLength(KeptFile.LongestPath);
        builder.Property(file => file.Revision).IsConcurrencyToken();
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(file => file.InspectionId);
    }
}
