using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Plumbline.Storage.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Publications : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was built before was not locked; it is built again when it is wanted.
            migrationBuilder.Sql("delete from report_files;");

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    change_english = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    change_welsh = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    finished_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finished_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_editions", x => new { x.inspection_id, x.number });
                    table.ForeignKey(
                        name: "fk_editions_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "publications",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    stage = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false, collation: "C"),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    change_english = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    change_welsh = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    release_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    early_asked_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    rehearsed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    rehearsal_faults = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    since = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_publications", x => x.inspection_id);
                    table.ForeignKey(
                        name: "fk_publications_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    fingerprint = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_drafts", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_drafts_inspections_inspection_id",
                        column: x => x.inspection_id,
                        principalTable: "inspections",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "edition_files",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_edition_files", x => new { x.inspection_id, x.edition, x.path });
                    table.ForeignKey(
                        name: "fk_edition_files_editions_inspection_id_edition",
                        columns: x => new { x.inspection_id, x.edition },
                        principalTable: "editions",
                        principalColumns: new[] { "inspection_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "releases",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    key = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false),
                    withdrawn_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    withdrawn_why_english = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    withdrawn_why_welsh = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_releases", x => new { x.inspection_id, x.edition });
                    table.ForeignKey(
                        name: "fk_releases_editions_inspection_id_edition",
                        columns: x => new { x.inspection_id, x.edition },
                        principalTable: "editions",
                        principalColumns: new[] { "inspection_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_approvals",
                columns: table => new
                {
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    secret = table.Column<byte[]>(type: "bytea", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_approvals", x => new { x.inspection_id, x.edition, x.number });
                    table.ForeignKey(
                        name: "fk_report_approvals_editions_inspection_id_edition",
                        columns: x => new { x.inspection_id, x.edition },
                        principalTable: "editions",
                        principalColumns: new[] { "inspection_id", "number" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "accuracy_points",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    inspection_id = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    draft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    reference = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    challenge = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: false, collation: "C"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    is_accepted = table.Column<bool>(type: "boolean", nullable: true),
                    reason = table.Column<string>(type: "character varying(5000)", maxLength: 5000, nullable: true, collation: "C"),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answered_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accuracy_points", x => x.id);
                    table.ForeignKey(
                        name: "fk_accuracy_points_report_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "report_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_draft_files",
                columns: table => new
                {
                    draft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    path = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false, collation: "C"),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_draft_files", x => new { x.draft_id, x.path });
                    table.ForeignKey(
                        name: "fk_report_draft_files_report_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "report_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_points_draft_id",
                table: "accuracy_points",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "ix_accuracy_points_inspection_id_number",
                table: "accuracy_points",
                columns: new[] { "inspection_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_publications_stage_release_at",
                table: "publications",
                columns: new[] { "stage", "release_at" });

            migrationBuilder.CreateIndex(
                name: "ix_report_drafts_inspection_id",
                table: "report_drafts",
                column: "inspection_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "accuracy_points");

            migrationBuilder.DropTable(
                name: "edition_files");

            migrationBuilder.DropTable(
                name: "publications");

            migrationBuilder.DropTable(
                name: "releases");

            migrationBuilder.DropTable(
                name: "report_approvals");

            migrationBuilder.DropTable(
                name: "report_draft_files");

            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "report_drafts");
        }
    }
}
