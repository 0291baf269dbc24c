// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QVariant>

class QSettings;

namespace regulars {

/// Where the window keeps what it remembers between runs: sizes, keys, the theme. Keys are "group/name".
class KeyValueStore
{
public:
    virtual ~KeyValueStore() = default;
    /// An invalid variant when there is none.
    [[nodiscard]] virtual QVariant value(const QString &key) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
    virtual void remove(const QString &key) = 0;
};

/// Keeps values in the person's settings file. The QSettings must outlive it.
class SettingsStore final : public KeyValueStore
{
public:
    explicit SettingsStore(QSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QVariant value(const QString &key) const override;
    void setValue(const QString &key, const QVariant &value) override;
    void remove(const QString &key) override;

private:
    QSettings &m_settings;
};

/// Keeps values as long as it lives: tests and pictures.
class MemoryStore final : public KeyValueStore
{
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }
    void remove(const QString &key) override { m_values.remove(key); }
    [[nodiscard]] QStringList keys() const { return m_values.keys(); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace regulars
