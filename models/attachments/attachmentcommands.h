// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "models/base/command.h"

namespace regulars {

// Arguments of the sentences: `name` of the customer; `file` when it is one, `count` otherwise.

/// Keeps files with a customer; gives how many. One of the same name and content that the customer has already is left
/// alone. Errors: NotFound (customer), InvalidValue (content).
struct AttachFiles
{
    static constexpr QLatin1StringView name{"attach_files"};
    static constexpr Right right = Right::Create;
    CustomerId customer;
    QList<NewFile> files;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Gives the customer another photo. Errors: NotFound, InvalidValue (content).
struct SetPhoto
{
    static constexpr QLatin1StringView name{"set_photo"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    NewFile photo;
    [[nodiscard]] Result<AttachmentId> execute(WriteSession &session) const;
};

/// Without a photo it changes nothing. Error: NotFound.
struct RemovePhoto
{
    static constexpr QLatin1StringView name{"remove_photo"};
    static constexpr Right right = Right::Edit;
    CustomerId customer;
    [[nodiscard]] Result<void> execute(WriteSession &session) const;
};

/// Takes files from their customers; gives how many. Those that are gone already are left alone. Error: NotFound.
struct RemoveAttachments
{
    static constexpr QLatin1StringView name{"remove_attachments"};
    static constexpr Right right = Right::Delete;
    QList<AttachmentId> attachments;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

/// Brings removed files back; gives how many. Error: NotFound.
struct RestoreAttachments
{
    static constexpr QLatin1StringView name{"restore_attachments"};
    static constexpr Right right = Right::Delete;
    QList<AttachmentId> attachments;
    [[nodiscard]] Result<int> execute(WriteSession &session) const;
};

} // namespace regulars
