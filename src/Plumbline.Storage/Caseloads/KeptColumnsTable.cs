using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Caseloads;

/// <summary>How the columns of own lists are kept: once for each inspection.</summary>
internal sealed class KeptColumnsTable : IEntityTypeConfiguration<KeptColumns>
{
    public void Configure(EntityTypeBuilder<KeptColumns> builder)
    {
        builder.ToTable("extract_columns").HasKey(columns => columns.InspectionId);
        builder.Property(columns => columns.InspectionId).HasMaxLength(100);
        builder.Property(columns => columns.By).HasMaxLength(100);
        builder.HasOne<KeptInspection>().WithMany().HasForeignKey(columns => columns.InspectionId);
    }
}
