// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "ui/attachments/filedesk.h"

namespace regulars {

/// Gives customers photos and takes them away. Pictures are made small before they are kept.
class PhotoDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PhotoDesk(const FileServices &services, QObject *parent = nullptr) : QObject(parent), m_services(services) {}

    /// Asks which file when there is none.
    void choose(CustomerId customer, const QString &file);
    /// The picture that was copied, if there is one.
    void paste(CustomerId customer);
    void remove(CustomerId customer);

private:
    using Making = std::function<Result<NewFile>()>;

    void make(CustomerId customer, const Making &making);
    void fail(const Error &error);

    FileServices m_services;
};

} // namespace regulars
