// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "storage/sql/connection.h"
#include "storage/sql/sqlfailure.h"

#include <QtCore/QVariant>

#include <memory>
#include <optional>

namespace regulars {

/// A prepared, forward-only statement, borrowed from the connection's cache for its lifetime. Unknown and
/// unbound placeholders are errors (Qt accepts both in silence). Everything throws SqlFailure.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the value wherever `:name` stands. A null QString is bound as empty text.
    Statement &bind(QStringView name, const QVariant &value);
    Statement &bind(QStringView name, const QString &text) { return bind(name, toVariant(text)); }
    Statement &bind(QStringView name, Instant instant) { return bind(name, QVariant(instant.ms)); }
    /// An id that is not valid is bound as NULL.
    template<typename Tag>
    Statement &bind(QStringView name, Id<Tag> id)
    {
        return bind(name, toVariant(id));
    }
    template<typename T>
    Statement &bind(QStringView name, const std::optional<T> &value)
    {
        return bind(name, value ? toVariant(*value) : QVariant());
    }

    /// Binds all placeholders in the order of their first appearance: for bulk work.
    template<typename... T>
    Statement &bindAll(const T &...values)
    {
        int index = 0;
        (bindIndex(index++, toVariant(values)), ...);
        return *this;
    }

    /// Runs a statement of which no rows are wanted. It may be bound and run again.
    void execute();
    /// Steps to the next row, running the statement at the first call. False after the last row.
    [[nodiscard]] bool next();
    /// Steps to the row that must be there; without one it throws NotFound.
    void only();
    /// Rows changed by the last execute().
    [[nodiscard]] int changedRows() const;
    /// The row id of the last INSERT.
    [[nodiscard]] qint64 insertedId() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Instant instant(int column) const { return {integer(column)}; }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    template<typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{isNull(column) ? 0 : integer(column)};
    }
    /// The row as column name → value.
    [[nodiscard]] QVariantMap row() const;

private:
    static QVariant toVariant(const QVariant &value) { return value; }
    static QVariant toVariant(const QString &text)
    {
        return text.isNull() ? QVariant(QLatin1StringView("").toString()) : QVariant(text);
    }
    static QVariant toVariant(Instant instant) { return instant.ms; }
    static QVariant toVariant(bool value) { return value ? 1 : 0; }
    template<typename Tag>
    static QVariant toVariant(Id<Tag> id)
    {
        return id.isValid() ? QVariant(id.value) : QVariant();
    }
    template<typename T>
    requires std::is_arithmetic_v<T>
    static QVariant toVariant(T value) { return QVariant(value); }
    template<typename T>
    static QVariant toVariant(const std::optional<T> &value)
    {
        return value ? toVariant(*value) : QVariant();
    }

    void bindIndex(int index, const QVariant &value);
    void start();
    [[noreturn]] void throwError() const;

    Connection &m_connection;
    std::unique_ptr<PreparedStatement> m_prepared;
    quint64 m_bound = 0;
    bool m_started = false;
};

} // namespace regulars
