// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace regulars {

class Connection;
class WriteSession;

/// A column mapping that was saved under a name.
struct SavedMapping
{
    QString name;
    QString signature; ///< headerSignature() of the file it was made for
    QJsonObject mapping;
};

/// Saved column mappings.
class MappingStore
{
public:
    explicit MappingStore(Connection &connection) : m_connection(connection) {}

    /// By name.
    [[nodiscard]] Result<QList<SavedMapping>> mappings() const;
    /// Error: NotFound.
    [[nodiscard]] Result<SavedMapping> mapping(const QString &name) const;
    /// The newest for files of this shape. Error: NotFound.
    [[nodiscard]] Result<SavedMapping> mappingFor(const QString &signature) const;
    /// Saves or replaces.
    [[nodiscard]] Result<void> save(WriteSession &session, const SavedMapping &mapping);
    /// Error: NotFound.
    [[nodiscard]] Result<void> remove(WriteSession &session, const QString &name);

private:
    Connection &m_connection;
};

} // namespace regulars
