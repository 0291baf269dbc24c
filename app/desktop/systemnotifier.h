// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/desktopnotifier.h"

#include <QtCore/QHash>
#include <QtGui/QIcon>

#include <memory>

class QSystemTrayIcon;

namespace regulars {

/// Notices by the desktop's own service (org.freedesktop.Notifications) where there is one, else by an icon in the tray,
/// which comes with the first notice.
class SystemNotifier final : public DesktopNotifier
{
    Q_OBJECT

public:
    explicit SystemNotifier(const QIcon &icon, QObject *parent = nullptr);
    ~SystemNotifier() override;

    void show(const DesktopNotice &notice) override;

private Q_SLOTS:
    // Connected to the bus by name.
    void onActionInvoked(uint number, const QString &action);
    void onClosed(uint number, uint reason);

private:
    [[nodiscard]] bool showOnBus(const DesktopNotice &notice);
    void showInTray(const DesktopNotice &notice);

    QIcon m_icon;
    QHash<uint, QString> m_shown; ///< the ids of our notices by the service's numbers
    std::unique_ptr<QSystemTrayIcon> m_tray;
    QString m_inTray;
};

} // namespace regulars
