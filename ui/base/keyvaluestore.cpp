// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/keyvaluestore.h"

#include <QtCore/QSettings>

namespace regulars {

QVariant SettingsStore::value(const QString &key) const
{
    return m_settings.value(key);
}

void SettingsStore::setValue(const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
}

void SettingsStore::remove(const QString &key)
{
    m_settings.remove(key);
}

} // namespace regulars
