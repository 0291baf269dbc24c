// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/zipfile.h"

#include <QtCore/QFile>

#include <zip.h>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 smallPart = 16 * 1024 * 1024; ///< well packed or not, this is no bomb

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

/// One part as a device. Qt's XML reader asks it for more as it goes.
class PartDevice final : public QIODevice
{
public:
    PartDevice(zip_file_t *file, qint64 most) : m_file(file), m_most(most) { open(ReadOnly | Unbuffered); }
    ~PartDevice() override { zip_fclose(m_file); }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
        m_read += std::max<zip_int64_t>(got, 0);
        if (got < 0 || m_read > m_most) {
            setErrorString(u"damaged"_s);
            return -1;
        }
        return got == 0 ? -1 : got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_most;
    qint64 m_read = 0;
};

} // namespace

Result<std::unique_ptr<ZipFile>> ZipFile::open(const QString &file, const ZipLimits &limits)
{
    if (!QFile::exists(file))
        return fail(ErrorCode::FileNotFound, {}, {{u"file"_s, file}});
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &error);
    if (archive == nullptr)
        return unknownFormat(u"not_a_spreadsheet"_s, {{u"file"_s, file}});
    return std::unique_ptr<ZipFile>(new ZipFile(archive, limits));
}

Result<std::unique_ptr<ZipFile>> ZipFile::openBytes(std::string_view bytes, const ZipLimits &limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t *archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    zip_error_fini(&error);
    if (archive == nullptr) {
        if (source != nullptr)
            zip_source_free(source);
        return unknownFormat(u"not_a_spreadsheet"_s);
    }
    return std::unique_ptr<ZipFile>(new ZipFile(archive, limits));
}

ZipFile::~ZipFile()
{
    zip_discard(m_archive);
}

bool ZipFile::has(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), 0) >= 0;
}

qint64 ZipFile::size(const QString &part) const
{
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(m_archive, part.toUtf8().constData(), 0, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0)
        return -1;
    return static_cast<qint64>(std::min<zip_uint64_t>(about.size, std::numeric_limits<qint64>::max()));
}

Result<std::unique_ptr<QIODevice>> ZipFile::part(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(m_archive, utf8.constData(), 0, &about) != 0)
        return unknownFormat(u"not_a_spreadsheet"_s);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return unknownFormat(u"encrypted"_s);
    const qint64 unpacked = size(name);
    const auto packed = static_cast<double>(std::max<zip_uint64_t>(about.comp_size, 1));
    if (unpacked < 0 || unpacked > m_limits.partBytes ||
        (unpacked > smallPart && static_cast<double>(unpacked) > m_limits.packing * packed))
        return unknownFormat(u"spreadsheet_too_large"_s, {{u"limit"_s, m_limits.partBytes}});
    zip_file_t *file = zip_fopen(m_archive, utf8.constData(), 0);
    if (file == nullptr)
        return unknownFormat(u"not_a_spreadsheet"_s);
    return std::make_unique<PartDevice>(file, unpacked);
}

} // namespace regulars
